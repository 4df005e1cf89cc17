import type { Edition } from '../types';
import { layout } from './layout';
import { lines } from './lines';
import { furtherRules, rules } from './rules';

/** The appendix that the Office of the People's Committee of Ninh Thuận filed for 2021. */
export const ninhThuan2021: Edition = { id: 'ninh-thuan-2021', lines, rules, furtherRules, layout };
