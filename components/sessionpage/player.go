package sessionpage

import (
	"unknot/components/player"
)

func (p *SessionPage) player() player.Player {
	return player.Player{View: p.view(), Controls: p, Clock: &p.clock}
}
