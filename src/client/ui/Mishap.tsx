import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import styles from './Loading.module.css';
import { Marking } from './Marking';
import { Notice } from './Notice';
import { useSay } from './useSay';

/** Catches a fault of a screen, says what is safe and offers one way out. React asks for a class here. */
export class Mishap extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <MishapScreen /> : this.props.children;
  }
}

function MishapScreen() {
  const say = useSay();
  return (
    <>
      <Marking />
      <main className={styles.loading}>
        <Notice
          tone="bad"
          title={say('ui.mishapTitle')}
          actions={<Button onClick={() => location.reload()}>{say('ui.reload')}</Button>}
        >
          {say('ui.mishapSafe')}
        </Notice>
      </main>
    </>
  );
}
