import type { ParseArgsOptionsConfig } from 'node:util';
import type { Config } from '../config.ts';

/** One command of `stegvis`, with its help in plain words. */
export interface Command {
  /** What follows its words, as `FILE|latest`; in brackets when it may be left out. */
  readonly takes?: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, what it leaves alone, and what to do next. */
  readonly help: string;
  readonly options?: ParseArgsOptionsConfig;
  /** A line for each option. */
  readonly optionHelp?: Readonly<Record<string, string>>;
  /** @throws CommandTrouble to end with one sentence and an exit code. */
  run(asked: Asked): Promise<void>;
}

export interface Asked {
  readonly config: Config;
  /** What was written after the command's words. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Says a line to whoever asked. */
  readonly say: (line: string) => void;
}

/** Exit codes, those of sysexits. */
export const EXIT = {
  usage: 64,
  damaged: 65,
  unavailable: 69,
  fault: 70,
  unwritable: 73,
  busy: 75,
  config: 78,
} as const;

/** Why a command ends without having done what was asked: one sentence for whoever typed it. */
export class CommandTrouble extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The only word that a command takes. @throws CommandTrouble when there is none, or more. */
export function theOnly(words: readonly string[], example: string): string {
  const [word] = words;
  if (word === undefined || words.length > 1)
    throw new CommandTrouble(`Say one thing, as: ${example}`, EXIT.usage);
  return word;
}
