import { HostObject } from '../protocol/HostObject';

/** A workbook that was made from a file and is not open yet. */
export class WorkbookCreated extends HostObject {
  readonly className = 'WorkbookCreated';

  constructor(
    readonly number: number,
    private readonly show: () => void,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return String(this.number);
  }

  open(): void {
    this.show();
  }
}
