import type { IndicatorBook } from '../../editing/openIndicators';
import type { SaveReport } from '../../excel/editWorkbook';
import type { PaneServices } from '../services/PaneServices';

/** What every form among the indicators is given. */
export interface FormProps {
  readonly book: IndicatorBook;
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
  readonly onCancel: () => void;
  /** The row was saved; tells to which indicator one returns, and what was written where. */
  readonly onSaved: (returnTo: string | null, report: SaveReport) => Promise<void>;
}
