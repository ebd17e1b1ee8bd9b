/** The numbers by which office.js knows the events of the Excel API that the host raises. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The event that each registering call stands for; others are `HostNotImplemented`. */
export const eventRegistrations: ReadonlyMap<string, number> = new Map([
  ...['Worksheet', 'WorksheetCollection'].flatMap((className): [string, number][] => [
    [`${className}._RegisterDataChangedEvent`, eventTypes.changed],
    [`${className}._RegisterActivatedEvent`, eventTypes.activated],
    [`${className}._RegisterDeactivatedEvent`, eventTypes.deactivated],
    [`${className}._RegisterSelectionChangedEvent`, eventTypes.selectionChanged],
    [`${className}._RegisterCalculatedEvent`, eventTypes.calculated],
    [`${className}._RegisterProtectionChangedEvent`, eventTypes.protectionChanged],
    [`${className}._RegisterEventNameChanged`, eventTypes.nameChanged],
    [`${className}._RegisterEventVisibilityChanged`, eventTypes.visibilityChanged],
  ]),
  ['WorksheetCollection._RegisterAddedEvent', eventTypes.added],
  ['WorksheetCollection._RegisterDeletedEvent', eventTypes.deleted],
  ['WorksheetCollection._RegisterEventMoved', eventTypes.moved],
  ['Table._RegisterDataChangedEvent', eventTypes.tableChanged],
  ['TableCollection._RegisterDataChangedEvent', eventTypes.tableChanged],
  ['TableCollection._RegisterAddedEvent', eventTypes.tableAdded],
  ['TableCollection._RegisterDeletedEvent', eventTypes.tableDeleted],
]);
