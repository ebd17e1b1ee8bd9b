import packageJson from '../../../package.json';
import type { SelfCheckResult } from '../../excel/selfCheck/runSelfCheck';
import { formatMoment } from '../../i18n/formatMoment';
import { type Language, translate } from '../../i18n/translate';

/** The self-check as a text that can be copied to whoever helps: each fact with what was seen. */
export const writeSelfCheckReport = (
  results: readonly SelfCheckResult[],
  at: Date,
  environment: string,
  language: Language,
): string =>
  [
    translate(language, 'selfCheck.title', { moment: formatMoment(at, language) }),
    `Kvalitātes aplis ${packageJson.version} · ${environment}`,
    ...results.map(({ id, confirmed, details }) => {
      const fact = translate(language, `selfCheck.facts.${id}`);
      const outcome = confirmed
        ? translate(language, 'selfCheck.confirmed')
        : translate(language, 'selfCheck.refuted', { details });
      return `${confirmed ? '✔' : '✖'} ${fact}: ${outcome}`;
    }),
  ].join('\n');
