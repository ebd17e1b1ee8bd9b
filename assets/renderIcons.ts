/**
 * Renders the icons from their drawings: `npm run icons` writes `assets/icon-<pixels>.png`.
 *
 * Needs Chromium, Chrome or Edge (`CHROMIUM` names another binary). The PNGs are committed, so
 * nobody needs this to build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Small sizes have drawings of their own, on whole pixels; larger ones share the full drawing. */
const drawings: Readonly<Record<number, string>> = {
  16: 'icon-16.svg',
  20: 'icon-20.svg',
  32: 'icon-32.svg',
  64: 'icon.svg',
  80: 'icon.svg',
  128: 'icon.svg',
};

/** A page that draws each SVG on a canvas of its size and leaves the PNGs as text. */
const createPage = (svgs: Readonly<Record<number, string>>): string => `<!doctype html>
<meta charset="utf-8"><body><script>
for (const [size, svg] of Object.entries(${JSON.stringify(svgs)})) {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    canvas.getContext('2d').drawImage(image, 0, 0, size, size);
    const line = document.createElement('p');
    line.textContent = 'icon ' + size + ' ' + canvas.toDataURL('image/png').split(',')[1];
    document.body.append(line);
  };
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
}
</script>`;

const renderIcons = (): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'icons-'));
  try {
    const svgs = Object.fromEntries(
      Object.entries(drawings).map(([size, file]) => [
        size,
        readFileSync(path.join(__dirname, file), 'utf8'),
      ]),
    );
    const page = path.join(folder, 'icons.html');
    writeFileSync(page, createPage(svgs));
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
    const icons = [...dom.matchAll(/icon (\d+) ([A-Za-z0-9+/=]+)/g)];
    if (icons.length !== Object.keys(drawings).length) throw new Error('Not every icon was drawn');
    for (const [, size = '', png = ''] of icons) {
      writeFileSync(path.join(__dirname, `icon-${size}.png`), Buffer.from(png, 'base64'));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

renderIcons();
