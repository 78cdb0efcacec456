// Messages between a page and the routine it frames, version 1.
// id is what the address of the frame says after "#id=", or "".

interface Message { ns: 'unknot'; v: 1; id: string }

// From the frame.
interface Height extends Message { type: 'height'; px: number } // to anyone; 640 or more; none after Start
interface Ready extends Message { type: 'ready' }               // after hello, as is all that follows
interface State extends Message {
  type: 'state'; phase: 'idle' | 'running' | 'paused' | 'done'; step: number
  events: ('start' | 'step' | 'finish')[] // since the last State
}

// To the frame.
interface Hello extends Message { type: 'hello' }
interface Config extends Message { type: 'config'; theme?: 'auto' | 'light' | 'dark'; accent?: string } // "#rrggbb"
interface Pause extends Message { type: 'pause' }

// What <unknot-routine> fires as unknot-start, unknot-step and unknot-finish.
type RoutineEvent = CustomEvent<{ routine: string; step: number }>
