import { formatNumber } from '../figures/formatNumber';
import type { Figure } from '../figures/types';

/** A figure as the appendix prints it: a blank stays blank, and what is no figure is printed as it was read. */
export function figureText(figure: Figure | undefined): string {
  switch (figure?.kind) {
    case 'number':
      return formatNumber(figure.value, figure.decimals);
    case 'problem':
      return figure.doubt.read;
    default:
      return '';
  }
}
