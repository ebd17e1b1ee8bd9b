import { createRoot } from 'react-dom/client';
import { CountingButton } from './CountingButton';

/** A page of React alone. */
createRoot(document.body.appendChild(document.createElement('div'))).render(<CountingButton />);
