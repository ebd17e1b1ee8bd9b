import { useState } from 'react';
import type { SelectedRows } from '../../excel/selectRows';
import type { SchoolYear } from '../../workbook/SchoolYear';
import { FaultNotice } from '../parts/FaultNotice';
import { useAction } from '../parts/useAction';
import { useScreenCount, useScreenText } from '../parts/useScreenText';
import type { PaneServices } from '../services/PaneServices';
import { useIndicatorDetailsStyles } from './IndicatorDetails.styles';
import { Button } from '../parts/Button';

export interface ShowRowsProps {
  readonly id: string;
  readonly year: SchoolYear;
  /** The numerator's rows are among the denominator's, and both can be shown. */
  readonly isShare: boolean;
  readonly services: PaneServices;
  readonly environment: string;
}

type Part = 'numerator' | 'denominator';

/** Rows that do not stand together. */
interface Offered {
  readonly part: Part;
  readonly blocks: readonly string[];
}

/** How many places are offered one by one. */
const mostBlocks = 20;

/** Selects the rows behind a figure in their sheet; where they stand apart, one place at a time. */
export const ShowRows = ({ id, year, isShare, services, environment }: ShowRowsProps) => {
  const styles = useIndicatorDetailsStyles();
  const text = useScreenText();
  // The places stay while one goes from one to the next.
  const [offered, setOffered] = useState<Offered | null>(null);
  const { state, start } = useAction(async (part: Part, block: string | null) => {
    const result = await services.selectRows({ id, year, part, block });
    if (result.outcome === 'several') setOffered({ part, blocks: result.blocks });
    else if (block === null) setOffered(null);
    return result;
  });
  const parts: readonly Part[] = isShare ? ['numerator', 'denominator'] : ['denominator'];
  const label = (part: Part): string => {
    if (!isShare) return text('detail.showRows');
    return text(part === 'numerator' ? 'detail.showNumerator' : 'detail.showDenominator');
  };
  return (
    <>
      <div className={styles.actions}>
        {parts.map((part) => (
          <Button key={part} size="small" onClick={() => start(part, null)}>
            {label(part)}
          </Button>
        ))}
      </div>
      <div role="status">
        {state.kind === 'running' && text('detail.selecting')}
        {state.kind === 'done' && <Told result={state.result} />}
      </div>
      {offered !== null && (
        <Blocks blocks={offered.blocks} onGo={(block) => start(offered.part, block)} />
      )}
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </>
  );
};

const Told = ({ result }: { readonly result: SelectedRows }) => {
  const text = useScreenText();
  const countText = useScreenCount();
  switch (result.outcome) {
    case 'selected':
      return countText('detail.selected', result.count);
    case 'several':
      return countText('detail.several', result.count);
    case 'none':
      return text('detail.noRows');
    case 'unknown-indicator':
      return text('detail.unknownIndicator');
    case 'sheet-hidden':
      return text('detail.sheetHidden');
    case 'refused':
      return text('common.refused');
  }
};

interface BlocksProps {
  readonly blocks: readonly string[];
  readonly onGo: (block: string) => void;
}

const Blocks = ({ blocks, onGo }: BlocksProps) => {
  const styles = useIndicatorDetailsStyles();
  const text = useScreenText();
  const more = blocks.length - mostBlocks;
  const describeBlock = (block: string): string => {
    const [first = '', last] = block.slice(block.lastIndexOf('!') + 1).match(/\d+/gu) ?? [];
    return last === undefined
      ? text('detail.goToRow', { first })
      : text('detail.goToRows', { first, last });
  };
  return (
    <>
      <ul className={styles.blocks}>
        {blocks.slice(0, mostBlocks).map((block) => (
          <li key={block}>
            <Button size="small" appearance="subtle" onClick={() => onGo(block)}>
              {describeBlock(block)}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.told}>{text('detail.moreBlocks', { count: more })}</p>}
    </>
  );
};
