package sessionpage

import (
	"unknot/components/player"
)

func (p *Page) player() player.Player {
	return player.Player{View: p.view(), Controls: p, Clock: &p.clock}
}
