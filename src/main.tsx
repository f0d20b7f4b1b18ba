import { render } from 'solid-js/web';
import './ui/styles/index.css';
import './ui/app/theme.ts';
import './ui/app/installPrompt.ts';
import { App } from './ui/app/App.tsx';
import { fetchSignedIn, Home } from './ui/app/Home.tsx';
import { fetchScreen } from './ui/app/routes.tsx';
import { allWords, firstTexts } from './ui/app/texts.tsx';
import { keepOffline } from './ui/app/update.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

// Asked for together and at once: each fetched by the one before, they cost a slow tablet a fifth of its start. Whoever needs
// one asks again, and hears then if it could not be fetched.
void Promise.allSettled([fetchSignedIn(), fetchScreen(location.pathname)]);
const first = await firstTexts();
render(() => <App first={first} around={(page) => <Home>{page.children}</Home>} />, root);
void keepOffline().catch(() => undefined);
// The rest of the words, once the first screen has had its turn.
setTimeout(() => void allWords().catch(() => undefined), 0);
