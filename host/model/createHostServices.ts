import { HostObject } from '../protocol/HostObject';

/** Keeps whether the add-in starts with the document. */
class AppRuntimePersistenceService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  private state = 0;

  setAppRuntimeStartState(state: number): void {
    this.state = state;
  }

  getAppRuntimeStartState(): number {
    return this.state;
  }
}

/** Says whether the task pane is in view. */
class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';

  constructor(private readonly onState: (state: string) => void) {
    super();
  }

  setAppRuntimeState(state: string): void {
    this.onState(state);
  }

  getAppRuntimeState(): string {
    return 'Visible';
  }
}

/** Is told when the add-in's commands are ready to run. */
class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    return;
  }
}

/**
 * Makes what the full library asks of a host besides the workbook.
 *
 * @param onState hears when the add-in asks for its pane to be shown (`Visible`) or hidden
 */
export const createHostServices = (
  onState: (state: string) => void = () => undefined,
): ReadonlyMap<string, HostObject> =>
  new Map<string, HostObject>([
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(onState)],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
  ]);
