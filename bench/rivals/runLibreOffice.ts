import { measureLibreOffice } from './measureLibreOffice';

/** Prints what LibreOffice takes as JSON: `tsx bench/rivals/runLibreOffice.ts <rows> <rounds> <seed>`. */
const [size = 0, rounds = 0, seed = 0] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(measureLibreOffice(size, rounds, seed)));
