/** How many notes are on the wall, and what the first ones say. */
export const onTheWall = { columns: 6, rows: 4, width: 2048, height: 1536 };
const colours = ['#ffe680', '#ffc7d9', '#bfe3f7', '#c9ebc0'];
const says = ['Lunch ihop', 'Cykelbud', 'Låna verktyg', 'Prata mer', 'Ljus i parken', 'Bänkar'];

/** A photo of a wall of paper notes, one in the middle of each cell of a grid, its colour that of its column. */
export async function aWall(): Promise<Blob> {
  const { columns, rows, width, height } = onTheWall;
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = '#d9d3c7';
  brush.fillRect(0, 0, width, height);
  for (let nth = 0; nth < columns * rows; nth++) {
    const [column, row] = [nth % columns, Math.floor(nth / columns)];
    brush.save();
    brush.translate(((column + 0.5) * width) / columns, ((row + 0.5) * height) / rows);
    brush.rotate((((nth * 7) % 9) - 4) / 60);
    brush.fillStyle = colours[column % colours.length] ?? '';
    brush.fillRect(-130, -130, 260, 260);
    brush.fillStyle = '#1c1917';
    brush.font = '600 40px sans-serif';
    brush.textAlign = 'center';
    brush.fillText(says[nth % says.length] ?? '', 0, 0, 240);
    brush.restore();
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}
