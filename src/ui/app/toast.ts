import { createToasts } from '../kit/toasts.ts';
import { announce } from './announce.ts';

/** The one toast of the app; Shell draws it. `toasts.show({ text, action: { label, run } })` */
export const toasts = createToasts(announce);
