import type { FindingLog, Place } from '../../workbook/FindingLog';
import type { TableName } from '../../workbook/schema';
import { parseSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { ByYear } from '../catalogue/ByYear';
import type { Entry } from '../catalogue/Entry';
import { Conditions } from '../conditions/Conditions';
import type { Indicator } from '../Indicator';
import { manual } from '../measures/manual';
import { type Measured, noData } from '../measures/Measured';
import { yesNo } from '../measures/yesNo';
import { canContinue, continueFrozen } from './continueFrozen';
import { describePopulation } from './describePopulation';
import type { Figure } from './Figure';
import { formatYears } from './formatYears';
import type { Computed, PreparedIndicator } from './PreparedIndicator';
import { prepareIndicator } from './prepareIndicator';
import { RowFigures } from './RowFigures';

/** What the figures are computed from. */
export interface FigureSource {
  readonly catalogue: Table;
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly planYears: readonly SchoolYear[];
  /** `Merijumi`. */
  readonly entries: ByYear<Entry>;
  /** `Vesture`. */
  readonly history: ByYear<Entry>;
  readonly log: FindingLog;
}

/** The figures of every indicator in any school year, each computed once, when first asked for. */
export class Figures {
  /** The conditions of the catalogue, each made ready once. */
  readonly conditions = new Conditions();
  private readonly prepared = new Map<Indicator, PreparedIndicator>();
  private readonly figures = new ByYear<Figure>();
  private readonly rows: RowFigures;

  constructor(private readonly source: FigureSource) {
    this.rows = new RowFigures(source);
  }

  of(indicator: Indicator, year: SchoolYear): Figure {
    const known = this.figures.get(indicator, year);
    if (known) return known;
    const figure = this.compute(indicator, year);
    this.figures.set(indicator, year, figure);
    return figure;
  }

  /** The first school year in which the indicator has a value; null when it never has. */
  firstYearWithValue(indicator: Indicator): SchoolYear | null {
    const years = this.yearsOf(indicator);
    return years.find((year) => this.of(indicator, year).measured.value !== null) ?? null;
  }

  /** School years whose value stands in `Vesture`, in the order in which they came. */
  frozenYearsOf(indicator: Indicator): readonly SchoolYear[] {
    const years = this.source.history.yearsOf(indicator);
    return years.filter((year) => this.frozenOf(indicator, year) !== null);
  }

  private prepare(indicator: Indicator): PreparedIndicator {
    const known = this.prepared.get(indicator);
    if (known) return known;
    const prepared = prepareIndicator(indicator, { ...this.source, conditions: this.conditions });
    this.prepared.set(indicator, prepared);
    return prepared;
  }

  /** School years of which there are rows or entries, ascending. */
  private yearsOf(indicator: Indicator): readonly SchoolYear[] {
    const prepared = this.prepare(indicator);
    const { entries, history } = this.source;
    const column = prepared.kind === 'computed' ? prepared.table.column('Mācību gads') : undefined;
    const words = column?.kind === 'word' ? column.words : [];
    const years = [
      ...words.flatMap((word) => parseSchoolYear(word) ?? []),
      ...entries.yearsOf(indicator),
      ...history.yearsOf(indicator),
    ];
    return [...new Set(years)].sort((a, b) => a - b);
  }

  private compute(indicator: Indicator, year: SchoolYear): Figure {
    const prepared = this.prepare(indicator);
    const years = this.yearsCounted(indicator, year);
    const population = describePopulation(indicator, prepared, years);
    const entry = this.source.entries.get(indicator, year);
    const isComputed = prepared.kind === 'computed';
    const declared =
      entry && indicator.measure !== 'yes-no' && (isComputed || indicator.measure !== 'manual')
        ? {
            value: entryValue(entry),
            numerator: entry.numerator,
            denominator: entry.denominator,
            place: entry.place,
          }
        : null;
    const frozen = this.frozenOf(indicator, year);
    if (frozen) {
      return {
        measured: frozen.measured,
        population: { ...population, entered: [frozen.place] },
        declared,
        frozen: true,
        hasUnusedWeights: false,
      };
    }
    const common = { declared, frozen: false };
    const enteredPopulation = { ...population, entered: this.placesOf(indicator, years) };
    if (prepared.kind === 'computed') {
      const base = this.frozenWithin(indicator, prepared, years);
      const since = this.rows.measure(indicator, prepared, base?.later ?? years);
      const measured =
        base && !since.isBlocked
          ? continueFrozen(prepared.measure, base.entry, since.measured)
          : since.measured;
      const counted = base ? { ...population, entered: [base.entry.place] } : population;
      const isFallback = measured.absence === 'no-data' && indicator.measure === 'manual';
      return {
        ...common,
        population: isFallback ? enteredPopulation : counted,
        measured: isFallback ? this.readEntered(indicator, years) : measured,
        hasUnusedWeights: since.unusedWeights,
      };
    }
    const isEntered = prepared.kind === 'entered' || indicator.measure === 'manual';
    return {
      ...common,
      population: isEntered ? enteredPopulation : population,
      measured: isEntered ? this.readEntered(indicator, years) : noData,
      hasUnusedWeights: false,
    };
  }

  /** What stands in `Vesture`; null where nothing usable does, and the year is computed anew. */
  private frozenOf(
    indicator: Indicator,
    year: SchoolYear,
  ): { readonly measured: Measured; readonly place: Place } | null {
    const entry = this.source.history.get(indicator, year);
    if (entry === undefined || entry.blocked) return null;
    const measured = manual([entry]);
    return measured.absence === 'no-data' ? null : { measured, place: entry.place };
  }

  /** Where staff entered the figures of these years. */
  private placesOf(indicator: Indicator, years: readonly SchoolYear[]): readonly Place[] {
    return years.flatMap((year) => this.source.entries.get(indicator, year)?.place ?? []);
  }

  /** The plan's years up to the one computed, or that year alone. */
  private yearsCounted({ period }: Indicator, year: SchoolYear): readonly SchoolYear[] {
    const earlier = this.source.planYears.filter((each) => each <= year);
    return period === 'plan' && earlier.length > 0 ? earlier : [year];
  }

  /** The latest year but the last that was frozen, when its figure can be continued. */
  private frozenWithin(
    indicator: Indicator,
    { measure }: Computed,
    years: readonly SchoolYear[],
  ): { readonly entry: Entry; readonly later: readonly SchoolYear[] } | null {
    for (let at = years.length - 2; at >= 0; at -= 1) {
      const year = years[at];
      const entry = year === undefined ? undefined : this.source.history.get(indicator, year);
      if (entry && canContinue(measure, entry)) return { entry, later: years.slice(at + 1) };
    }
    return null;
  }

  private readEntered(indicator: Indicator, years: readonly SchoolYear[]): Measured {
    const entries = years.flatMap((year) => this.source.entries.get(indicator, year) ?? []);
    const blocked = entries.find((entry) => entry.blocked !== null)?.blocked;
    if (blocked) {
      this.source.log.add(
        'error',
        blocked.reason === 'doubled' ? 'indicator-blocked-by-double' : 'indicator-blocked',
        blocked.place,
        null,
        { id: indicator.id, name: indicator.name, year: formatYears(years), count: 1 },
      );
      return noData;
    }
    return indicator.measure === 'yes-no' ? yesNo(entries) : manual(entries);
  }
}

const entryValue = (entry: Entry): number | null => manual([entry]).value;
