import {Calendar} from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import classicThemePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
for (const el of document.querySelectorAll('.cal')) {
  new Calendar(el, {
    plugins: [listPlugin, classicThemePlugin],
    initialView: 'all',
    initialDate: '2090-01-01',
    height: 'auto',
    headerToolbar: false,
    views: {all: {type: 'list', duration: {days: +el.dataset.days}}},
    events: el.dataset.src,
  }).render();
}
