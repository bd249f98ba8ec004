import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
  /** The title is said but not shown. */
  quietTitle?: boolean;
}

/** A modal dialog over the page. The browser keeps the focus inside and gives it back; Escape closes. */
export function Dialog({ title, onClose, children, quietTitle, ...rest }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog ${rest.class ?? ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="dialog-body">
        <div class={quietTitle ? 'sr' : 'row dialog-head'}>
          <h2 class="h" id={id}>
            {title}
          </h2>
          {!quietTitle && (
            <button type="button" class="btn quiet icon push" aria-label="Close" onClick={onClose}>
              <Icon name="x" />
            </button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
