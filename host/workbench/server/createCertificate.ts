import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A private key and the certificate that it signed for itself, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** The tags of ASN.1 (X.690) that a certificate is made of. */
const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
  dnsName: 0x82,
} as const;

/** What the certificate speaks of, as encoded object identifiers. */
const objectIds = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAltName: '551d11',
  basicConstraints: '551d13',
} as const;

const encode = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size: number[] = [];
  for (let rest = body.length; rest > 0; rest = Math.floor(rest / 256)) size.unshift(rest % 256);
  const length = body.length < 128 ? [body.length] : [128 + size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...parts: readonly Uint8Array[]) => encode(tags.sequence, ...parts);
const objectId = (hex: string) => encode(tags.objectId, Buffer.from(hex, 'hex'));
const utcTime = (moment: Date) =>
  encode(tags.utcTime, Buffer.from(`${moment.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
const toPem = (der: Uint8Array): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

/**
 * Makes a self-signed certificate for servers of this computer (RFC 5280, ECDSA on P-256).
 *
 * Node signs but makes no certificates; one of a single name is these few lines, so no library is
 * taken for it.
 *
 * @param hosts the names that it is for, such as `localhost`
 */
export const createCertificate = (
  hosts: readonly string[],
  from: Date,
  until: Date,
): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = sequence(objectId(objectIds.ecdsaWithSha256));
  const title = encode(tags.utf8, Buffer.from(hosts[0] ?? 'localhost'));
  const name = sequence(encode(tags.set, sequence(objectId(objectIds.commonName), title)));
  // The first bit off keeps the number positive, the second on keeps it of one length.
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const names = sequence(...hosts.map((host) => encode(tags.dnsName, Buffer.from(host))));
  const signed = sequence(
    encode(tags.version, encode(tags.integer, Buffer.from([2]))),
    encode(tags.integer, serial),
    algorithm,
    name,
    sequence(utcTime(from), utcTime(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    encode(
      tags.extensions,
      sequence(
        sequence(
          objectId(objectIds.basicConstraints),
          encode(tags.boolean, Buffer.from([0xff])),
          encode(tags.octetString, sequence()),
        ),
        sequence(objectId(objectIds.subjectAltName), encode(tags.octetString, names)),
      ),
    ),
  );
  const signature = encode(tags.bitString, Buffer.from([0]), sign('sha256', signed, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: toPem(sequence(signed, algorithm, signature)),
  };
};
