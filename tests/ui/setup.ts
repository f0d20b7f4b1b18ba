// What jsdom lacks of the browser. Focus trapping, Escape and the top layer belong to real browsers and are tried there.
if (!('showModal' in HTMLDialogElement.prototype)) {
  const dialog: Pick<HTMLDialogElement, 'showModal' | 'close'> & ThisType<HTMLDialogElement> = {
    showModal() {
      this.open = true;
    },
    close() {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  };
  Object.assign(HTMLDialogElement.prototype, dialog);
}

// jsdom hides every popover by its style sheet but has no way to show one.
if (!('showPopover' in HTMLElement.prototype)) {
  const popover: Pick<HTMLElement, 'hidePopover'> & { showPopover: () => void } & ThisType<HTMLElement> = {
    showPopover() {
      this.style.setProperty('display', 'block');
    },
    hidePopover() {
      this.style.removeProperty('display');
    },
  };
  Object.assign(HTMLElement.prototype, popover);
}
