package diary

// A coder is kept as one string.
type coder interface {
	code() string
	read(code string) error
}

// code is a field of something that is kept as one string.
func (c *codec) code(key string, empty bool, value coder) {
	if !c.field(key, empty) {
		return
	}
	if c.reading {
		if err := value.read(c.str()); err != nil {
			c.fail("%w", err)
		}
	} else {
		c.out = append(append(append(c.out, '"'), value.code()...), '"')
	}
	c.done()
}

// list is a field of several items, each on a line of its own where lines is
// true. With each, item writes or reads one.
func list[T any](c *codec, key string, lines bool, p *[]T, item func(*T)) {
	if !c.field(key, len(*p) == 0) {
		return
	}
	if c.reading {
		readList(c, p, item)
	} else {
		c.out = append(c.out, '[')
		for i := range *p {
			if i > 0 {
				c.out = append(c.out, ',')
			}
			if lines {
				c.out = append(c.out, '\n')
			}
			item(&(*p)[i])
		}
		if lines {
			c.out = append(c.out, '\n')
		}
		c.out = append(c.out, ']')
	}
	c.done()
}

func readList[T any](c *codec, p *[]T, item func(*T)) {
	if c.literal("null") {
		return
	}
	c.take('[')
	if c.peek() == ']' {
		c.at++
		return
	}
	for c.err == nil {
		*p = append(*p, *new(T))
		item(&(*p)[len(*p)-1])
		if c.err != nil || c.peek() != ',' {
			break
		}
		c.at++
	}
	c.take(']')
}
