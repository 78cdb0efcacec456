package content

// FlowText is the words of what is asked before and after a session.
type FlowText struct{}
