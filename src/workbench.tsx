import { createRoot } from 'react-dom/client';
import manifest from '../manifest.xml?raw';
import { Stage } from './workbench/stage';
import { Workbench } from './workbench/views/Workbench';
import './workbench/workbench.css';

const place = document.getElementById('workbench');
const stage = new Stage(manifest);
// Cells are drawn on a canvas, and XML is not to be seen: tests in a browser read them here.
Object.assign(window, { workbenchBook: stage.book, workbenchDesk: stage.desk });
if (place) createRoot(place).render(<Workbench stage={stage} />);
