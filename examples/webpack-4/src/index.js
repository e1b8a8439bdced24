// An older portal: webpack 4 without Babel, plain elements.
import '@guitu/elements/define';

document.body.appendChild(document.createElement('guitu-form')).setAttribute('document', 'community-detox-agreement');
