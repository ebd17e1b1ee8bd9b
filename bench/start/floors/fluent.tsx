import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { CountingButton } from './CountingButton';

/** A page of React in Fluent's theme. */
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <FluentProvider theme={webLightTheme}>
    <CountingButton />
  </FluentProvider>,
);
