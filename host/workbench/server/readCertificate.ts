import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Certificate, createCertificate } from './createCertificate';
import { officeHost } from './officeLibrary';

const day = 86_400_000;
/** Browsers distrust certificates that hold longer. */
const validDays = 365;

const keep = async (folder: string): Promise<Certificate> => {
  const made = createCertificate(
    ['localhost', officeHost],
    new Date(Date.now() - day),
    new Date(Date.now() + validDays * day),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'key.pem'), made.key, { mode: 0o600 });
  await writeFile(path.join(folder, 'cert.pem'), made.cert);
  return made;
};

/**
 * The workbench's certificate: the one that was made before, or, when there is none or it is about
 * to end, a new one. Nothing is installed: only a browser that is told of its key trusts it.
 *
 * @param folder where it is kept, outside of what is committed
 */
export const readCertificate = async (folder: string): Promise<Certificate> => {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => null);
  const [key, cert] = [await read('key.pem'), await read('cert.pem')];
  if (key === null || cert === null) return keep(folder);
  const ends = new Date(new X509Certificate(cert).validTo).getTime();
  return ends - Date.now() < day ? keep(folder) : { key, cert };
};

/** How Chromium is told which key to trust: the hash of the certificate's public key. */
export const keyFingerprint = ({ cert }: Certificate): string => {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
};
