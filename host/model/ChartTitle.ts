import { HostObject } from '../protocol/HostObject';
import type { ChartHandle } from './ChartHandle';
import { ChartTextFormat } from './ChartTextFormat';
import type { Implements } from './Implements';

/** The title of a chart; setting its text shows it. */
export class ChartTitle
  extends HostObject
  implements Implements<Excel.ChartTitle, 'format' | 'text' | 'visible'>
{
  readonly className = 'ChartTitle';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get text(): string {
    return this.handle.current.title.text ?? '';
  }

  set text(text: string) {
    this.patch({ text, visible: true });
  }

  get visible(): boolean {
    return this.handle.current.title.visible;
  }

  set visible(visible: boolean) {
    this.patch({ visible });
  }

  get format(): HostObject {
    return new ChartTextFormat('ChartTitleFormat', {
      read: () => this.handle.current.title.look,
      write: (look) => this.patch({ look }),
    });
  }

  private patch(patch: Partial<ReturnType<ChartTitle['read']>>): void {
    this.handle.patch({ title: { ...this.read(), ...patch } });
  }

  private read() {
    return this.handle.current.title;
  }
}
