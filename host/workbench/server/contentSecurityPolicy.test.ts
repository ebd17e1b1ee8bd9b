import { readPolicy, withFrameAncestors } from './contentSecurityPolicy';

const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";

test.each([
  ['as it is written', `<meta http-equiv="Content-Security-Policy"\n  content="${policy}" />`],
  ['as the build minifies it', `<meta http-equiv=Content-Security-Policy content="${policy}">`],
])('finds the policy in a page, %s', (_, html) => {
  expect(readPolicy(`<head>${html}</head>`)).toBe(policy);
});

test('a page without a policy has none', () => {
  expect(readPolicy('<head><meta charset="utf-8"></head>')).toBeNull();
});

test('who may frame the page is added, for only a header can say it', () => {
  expect(withFrameAncestors(policy, 'https://localhost:3000')).toBe(
    `${policy}; frame-ancestors https://localhost:3000`,
  );
});
