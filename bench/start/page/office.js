/**
 * Stands for Microsoft's library where only our own start is timed: it greets at once, and the
 * workbook never answers.
 */
window.Office = {
  HostType: { Excel: 'Excel' },
  actions: { associate: () => undefined },
  addin: { showAsTaskpane: async () => undefined },
  context: {
    displayLanguage: 'lv-LV',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' },
    requirements: { isSetSupported: () => true },
  },
  onReady: async () => ({ host: 'Excel' }),
};
window.Excel = { run: () => new Promise(() => undefined) };
