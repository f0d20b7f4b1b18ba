import { For, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import { type PhaseNumber, PhaseTile } from './PhaseTile.tsx';

export type StairPhase = {
  number: PhaseNumber;
  name: string;
  /** plain: a phase of the model, where nobody stands. */
  state: 'done' | 'here' | 'next' | 'stopped' | 'plain';
  /** "Klar, 34 dagar" · "Du är här, 41 dagar" · "Kommer" */
  caption: string;
  /** One line about the phase; shown only where there is room. */
  lead?: string | undefined;
};

export type StairGate = {
  name: string;
  state: 'decided' | 'coming';
  /** "Ja · 2026-06-24" · "Inte begärt än" */
  caption: string;
  /** Name and caption as one line: "Beslut tid: Ja · 2026-06-24" */
  line: string;
  /** Where the decision is read or asked for. */
  href?: string | undefined;
};

export type StairProps = {
  /** The name of the navigation: "Faser" */
  label: string;
  /** The phone's one row: "Fas 3 av 4: Utveckla pilot" and what stands under it. */
  summary: { title: string; caption: string };
  phases: readonly StairPhase[];
  /** In order; gate n stands on phase n, before the next riser. */
  gates: readonly StairGate[];
};

/** The stair: phases are treads, gates are signs on them. Full from 960 px, low from 600, else one row that opens. */
export function Stair(props: StairProps) {
  return (
    <nav class="stair" aria-label={props.label}>
      <ol>
        <For each={props.phases}>
          {(phase, index) => (
            <>
              <Step phase={phase} />
              <Show when={props.gates[index()]}>
                {(gate) => <GateSign gate={gate()} phase={phase.number} />}
              </Show>
            </>
          )}
        </For>
      </ol>
      <div class="floor" />
      <p class="gates">
        <For each={props.gates}>{(gate) => <GateLine gate={gate} />}</For>
      </p>
      <details class="stair-s">
        <summary>
          <MiniStair phases={props.phases} />
          <span class="t">
            <b>{props.summary.title}</b>
            <span class="meta">{props.summary.caption}</span>
          </span>
          <Icon name="down" />
        </summary>
        <ol class="steps-v">
          <For each={props.phases}>
            {(phase, index) => (
              <>
                <li aria-current={phase.state === 'here' ? 'step' : undefined}>
                  <PhaseTile
                    phase={phase.number}
                    size="medium"
                    state={
                      phase.state === 'next' ? 'coming' : phase.state === 'stopped' ? 'stopped' : undefined
                    }
                  />
                  <span>
                    <b>{phase.name}</b> <span class="meta">{phase.caption}</span>
                  </span>
                </li>
                <Show when={props.gates[index()]}>
                  {(gate) => (
                    <li class="g">
                      <Icon name={gateIcon(gate())} />
                      <LinkOrText href={gate().href}>{gate().line}</LinkOrText>
                    </li>
                  )}
                </Show>
              </>
            )}
          </For>
        </ol>
      </details>
    </nav>
  );
}

function Step(props: { phase: StairPhase }) {
  return (
    <li
      class={`step p${props.phase.number}`}
      classList={{
        here: props.phase.state === 'here',
        next: props.phase.state === 'next',
        stopped: props.phase.state === 'stopped',
      }}
      aria-current={props.phase.state === 'here' ? 'step' : undefined}
    >
      <span class="num">{props.phase.number}</span>
      <div>
        <b>{props.phase.name}</b>
        <small>
          <Show when={props.phase.state === 'done'}>
            <Icon name="check" small />
          </Show>
          {props.phase.caption}
        </small>
        <Show when={props.phase.lead}>
          <em>{props.phase.lead}</em>
        </Show>
      </div>
    </li>
  );
}

function GateSign(props: { gate: StairGate; phase: PhaseNumber }) {
  return (
    <li class={`gatesign p${props.phase}`} classList={{ coming: props.gate.state === 'coming' }}>
      <LinkOrText href={props.gate.href}>
        <Icon name={gateIcon(props.gate)} small />
        <span>
          {props.gate.name}
          <small>{props.gate.caption}</small>
        </span>
      </LinkOrText>
    </li>
  );
}

function GateLine(props: { gate: StairGate }) {
  return (
    <span class="chip">
      <Icon name={gateIcon(props.gate)} />
      <LinkOrText href={props.gate.href}>{props.gate.line}</LinkOrText>
    </span>
  );
}

function MiniStair(props: { phases: readonly StairPhase[] }) {
  return (
    <span class="mini" aria-hidden="true">
      <For each={props.phases}>
        {(phase) => (
          <i
            class={`p${phase.number}`}
            classList={{ next: phase.state === 'next', stopped: phase.state === 'stopped' }}
          />
        )}
      </For>
    </span>
  );
}

/** A gate that leads nowhere is still a sign, so it is drawn as the link would be. */
function LinkOrText(props: { href?: string | undefined; children: JSX.Element }) {
  return (
    <Show when={props.href} fallback={<span class="sign">{props.children}</span>}>
      <a class="sign" href={props.href}>
        {props.children}
      </a>
    </Show>
  );
}

function gateIcon(gate: StairGate) {
  return gate.state === 'decided' ? 'gateDecided' : 'gate';
}
