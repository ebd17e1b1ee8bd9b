/**
 * Renders the icons from their drawings: `npm run icons` writes `assets/<name>-<pixels>.png`.
 *
 * Needs Chromium, Chrome or Edge (`CHROMIUM` names another binary). The PNGs are committed, so
 * nobody needs this to build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The icons and the sizes, in pixels, that each is needed in. */
const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 32, 64, 80, 128],
  pane: [16, 20, 32, 64, 80],
  indicators: [16, 20, 32, 64, 80],
  check: [16, 20, 32, 64, 80],
  plan: [16, 20, 32, 64, 80],
};

/** Small sizes have drawings of their own, on whole pixels; larger ones share the full drawing. */
const drawingOf = (name: string, size: number): string =>
  size <= 32 ? `${name}-${size}.svg` : `${name}.svg`;

/** An icon to be: the name of its file without ending, its edge in pixels, its drawing. */
interface Icon {
  readonly file: string;
  readonly size: number;
  readonly svg: string;
}

const readDrawings = (): readonly Icon[] =>
  Object.entries(sizes).flatMap(([name, edges]) =>
    edges.map((size) => ({
      file: `${name}-${size}`,
      size,
      svg: readFileSync(path.join(__dirname, drawingOf(name, size)), 'utf8'),
    })),
  );

/** A page that draws each SVG on a canvas of its size and leaves the PNGs as text. */
const createPage = (icons: readonly Icon[]): string => `<!doctype html>
<meta charset="utf-8"><body><script>
for (const { file, size, svg } of ${JSON.stringify(icons)}) {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    const line = document.createElement('p');
    line.textContent = 'icon ' + file + ' ' + canvas.toDataURL('image/png').split(',')[1];
    document.body.append(line);
  };
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
}
</script>`;

const renderIcons = (): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  try {
    const icons = readDrawings();
    const page = path.join(folder, 'icons.html');
    writeFileSync(page, createPage(icons));
    const dom = execFileSync(
      process.env['CHROMIUM'] ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${path.join(folder, 'profile')}`,
        '--virtual-time-budget=5000',
        '--dump-dom',
        `file://${page}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 16_000_000 },
    );
    const drawn = [...dom.matchAll(/icon ([a-z]+-\d+) ([A-Za-z0-9+/=]+)/g)];
    if (drawn.length !== icons.length) throw new Error('Not every icon was drawn');
    for (const [, file = '', png = ''] of drawn) {
      writeFileSync(path.join(__dirname, `${file}.png`), Buffer.from(png, 'base64'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

renderIcons();
