import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { createCertificate } from './createCertificate';

const from = new Date('2026-01-01T00:00:00Z');
const until = new Date('2027-02-01T00:00:00Z');

test('the certificate is for its hosts and its days, and signed by its own key', () => {
  const { cert } = createCertificate(['localhost', 'example.test'], from, until);
  const read = new X509Certificate(cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkHost('example.test')).toBe('example.test');
  expect(read.checkHost('elsewhere.test')).toBeUndefined();
  expect(new Date(read.validFrom)).toEqual(from);
  expect(new Date(read.validTo)).toEqual(until);
  expect(read.ca).toBe(false);
  expect(read.verify(read.publicKey)).toBe(true);
});

test('a server can be made of it', () => {
  expect(() => createSecureContext(createCertificate(['localhost'], from, until))).not.toThrow();
});

test('two certificates have different keys and numbers', () => {
  const [one, other] = [1, 2].map(
    () => new X509Certificate(createCertificate(['localhost'], from, until).cert),
  );
  expect(one?.serialNumber).not.toBe(other?.serialNumber);
});
