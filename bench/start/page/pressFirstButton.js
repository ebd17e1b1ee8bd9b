/**
 * Runs before anything of a page: presses the first button of its main part as soon as it stands.
 * `window.worked` resolves with the time since the navigation, in milliseconds, at which the button
 * has answered by another label.
 */
window.worked = new Promise((resolve) => {
  let pressed = null;
  const observer = new MutationObserver(() => {
    const button = document.querySelector('main button');
    if (button === null) return;
    if (pressed === null) {
      pressed = button.textContent;
      button.click();
    }
    if (button.textContent !== pressed) {
      observer.disconnect();
      resolve(performance.now());
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
});
