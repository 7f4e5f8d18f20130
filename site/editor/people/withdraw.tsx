import {useId, useRef, useState} from 'react';

interface Props {
  readonly name: string;
  /** Takes the person out of the folder. */
  readonly onWithdraw: () => Promise<void>;
}

/** Takes somebody out of the campaign for good. It says what that does, and asks once. */
export function Withdraw({name, onWithdraw}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const id = useId();

  async function withdraw() {
    setIsBusy(true);
    setProblem('');
    try {
      await onWithdraw();
      dialog.current?.close();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <section className="withdraw">
      <h4>Withdraw</h4>
      <p id={`${id}-what`}>
        For somebody who no longer wants to be shown, or who must not be: it takes out the entries, the
        portrait, and what is in <code>private/</code> under the id, and <code>publish</code> never shows the
        id again. The row in the register stays.
      </p>
      <button
        type="button"
        className="danger"
        aria-describedby={`${id}-what`}
        onClick={() => dialog.current?.showModal()}
      >
        Withdraw {name}
      </button>
      <dialog ref={dialog} role="alertdialog" aria-labelledby={`${id}-ask`} aria-describedby={`${id}-then`}>
        <h4 id={`${id}-ask`}>Withdraw {name}?</h4>
        <div id={`${id}-then`}>
          <p>Undo does not bring the person back. Nobody else changes.</p>
          <p>
            What is on the host stays there until you save the folder, publish and upload. Copies of partners,
            backups and the history of git may still have the person.
          </p>
        </div>
        {problem && (
          <p role="alert" className="problem">
            {problem}
          </p>
        )}
        <div className="actions">
          <button type="button" disabled={isBusy} onClick={() => dialog.current?.close()}>
            Keep
          </button>
          <button type="button" className="danger" disabled={isBusy} onClick={() => void withdraw()}>
            Withdraw for good
          </button>
        </div>
      </dialog>
    </section>
  );
}
