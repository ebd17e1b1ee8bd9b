import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync(path.join(__dirname, 'taskpane.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(' ');
    return [name, sources];
  }),
);

describe('taskpane.html', () => {
  it("loads office.js from Microsoft's address, as Office asks", () => {
    expect(page).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
  });

  it('is in Latvian until Office says otherwise', () => {
    expect(page).toContain('<html lang="lv">');
  });

  it('forbids what it does not name, and evaluated or inline code', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('allows style elements only where they are empty', () => {
    const nothing = createHash('sha256').update('').digest('base64');
    expect(directives.get('style-src')).toEqual([`'sha256-${nothing}'`]);
  });
});
