/** One entry of a container, as its bytes stand there. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes and whether they are declared as UTF-8. */
  readonly rawName: Uint8Array;
  readonly utf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** DOS date and time, date in the upper half. */
  readonly modified: number;
  readonly externalAttributes: number;
}
