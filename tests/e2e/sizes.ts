/** The windows that every screen is seen in. */
export const sizes = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
  small: { width: 320, height: 640 },
  landscape: { width: 844, height: 390 },
};
export type Size = keyof typeof sizes;
