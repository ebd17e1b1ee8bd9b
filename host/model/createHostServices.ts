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

  setAppRuntimeState(): void {
    return;
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

/** Makes what the full library asks of a host besides the workbook. */
export const createHostServices = (): ReadonlyMap<string, HostObject> =>
  new Map<string, HostObject>([
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService()],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
  ]);
