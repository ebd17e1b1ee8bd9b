import { useState } from 'react';

/** The least that a page with a working button needs: it says how often it was pressed. */
export const CountingButton = () => {
  const [count, setCount] = useState(0);
  return (
    <main>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  );
};
