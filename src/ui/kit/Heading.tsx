import { createContext, type JSX, useContext } from 'solid-js';

type Level = 2 | 3 | 4;

const HeadingLevel = createContext<Level>(2);

/** A heading as deep as it stands: a section of a section is one level under it, so that no level is skipped (1.3.1). */
export function Heading(props: JSX.HTMLAttributes<HTMLHeadingElement>) {
  const level = useContext(HeadingLevel);
  if (level === 2) return <h2 {...props} />;
  return level === 3 ? <h3 {...props} /> : <h4 {...props} />;
}

/** Around what stands under a heading of the level here. */
export function UnderHeading(props: { children: JSX.Element }) {
  const level = useContext(HeadingLevel);
  return <HeadingLevel.Provider value={level === 2 ? 3 : 4}>{props.children}</HeadingLevel.Provider>;
}
