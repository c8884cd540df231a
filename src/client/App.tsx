import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashPath } from './hashRoute';
import { Home } from './lobby/Home';
import { Loading } from './ui/Loading';
import { Mishap } from './ui/Mishap';

const PractiseSetup = lazy(async () => ({ default: (await import('./lobby/PractiseSetup')).PractiseSetup }));
const Join = lazy(async () => ({ default: (await import('./lobby/Join')).Join }));
const RunList = lazy(async () => ({ default: (await import('./lobby/RunList')).RunList }));
const NewExercise = lazy(async () => ({ default: (await import('./lobby/NewExercise')).NewExercise }));
const Table = lazy(async () => ({ default: (await import('./lobby/Table')).Table }));
const ControlPage = lazy(async () => ({ default: (await import('./control/ControlPage')).ControlPage }));
const Rules = lazy(async () => ({ default: (await import('./help/Rules')).Rules }));

/** Every screen and its address. What does not exist yet has no address. */
export function App() {
  return (
    <Router hook={useHashPath}>
      <Mishap>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={Home} />
            <Route path="/practise" component={PractiseSetup} />
            <Route path="/join/:code?">{({ code }) => <Join code={code ?? ''} />}</Route>
            <Route path="/run" component={RunList} />
            <Route path="/run/new" component={NewExercise} />
            <Route path="/play">
              <Table exercise={null} />
            </Route>
            <Route path="/table/:exercise">{({ exercise }) => <Table key={exercise} exercise={exercise} />}</Route>
            <Route path="/control/:exercise?">{({ exercise }) => <ControlPage exercise={exercise ?? null} />}</Route>
            <Route path="/rules" component={Rules} />
            <Route>
              <Redirect to="/" replace />
            </Route>
          </Switch>
        </Suspense>
      </Mishap>
    </Router>
  );
}
