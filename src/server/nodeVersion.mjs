// Plain JavaScript without a word that an old Node does not know: an older one could not even read the server's TypeScript.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Stegvis needs Node ${needed} or newer, and this is Node ${process.versions.node}: run "npm install", which brings it, and start with "npm start".`,
  );
  process.exit(69);
}
