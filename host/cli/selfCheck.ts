import { formatMoment } from '../../src/i18n/formatMoment';
import { translate } from '../../src/i18n/translate';
import { newWorkbook } from '../file/newWorkbook';
import { saveWorkbook } from '../file/openWorkbook';
import { selfCheckBytes } from './recalculateBytes';

/** Prints the dated report of the self-check in the embedded host; exit 1 when a fact fails. */
const main = async (): Promise<void> => {
  const results = await selfCheckBytes(saveWorkbook(newWorkbook('Lapa1')));
  const moment = formatMoment(new Date(), 'lv');
  console.log(`${translate('lv', 'selfCheck.title', { moment })}\n`);
  for (const { id, confirmed, details } of results) {
    const outcome = confirmed
      ? translate('lv', 'selfCheck.confirmed')
      : translate('lv', 'selfCheck.refuted', { details });
    console.log(`${confirmed ? '✔' : '✖'} ${translate('lv', `selfCheck.facts.${id}`)}: ${outcome}`);
  }
  if (results.some(({ confirmed }) => !confirmed)) process.exitCode = 1;
};

void main();
