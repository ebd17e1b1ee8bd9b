/** What is left of a chart to draw in, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area without a strip at one of its sides. */
export const shrink = (area: Area, side: string, by: number): Area => {
  if (side === 'top') return { ...area, top: area.top + by, height: area.height - by };
  if (side === 'bottom') return { ...area, height: area.height - by };
  if (side === 'left') return { ...area, left: area.left + by, width: area.width - by };
  return { ...area, width: area.width - by };
};
