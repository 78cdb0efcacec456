package store

import (
	"strconv"
	"strings"
	"time"

	"unknot/components/device"
	"unknot/components/session"
	"unknot/components/visit"
)

// lastStored is the session as this tab stored it last.
var lastStored visit.Stored

// KeepLook keeps until when the clock of the stored session was seen to run, in
// a few bytes where the session takes thousands. It reports false where what is
// stored is not what this tab stored last, and where it is refused.
func KeepLook(d device.Device, tab string, until time.Time) bool {
	if lastStored.Owner != tab || d.Load(SessionKey) != lastStored.Value {
		return false
	}
	at := lastStored.Session.SeenAt
	value := lookOf(tab, at) + strconv.FormatInt(int64(until.Sub(at)), 10)
	return d.Store(lookKey, value) == nil || d.Load(lookKey) == value
}

// lookOf begins what is kept of the look at a session that a tab stored at a
// time: no other is meant.
func lookOf(tab string, at time.Time) string {
	return tab + " " + strconv.FormatInt(at.UnixNano(), 10) + " "
}

// seen is a stored session with its clock looked at as late as it was.
func seen(d device.Device, s storedSession) session.Model {
	m := s.Model
	ran, ok := strings.CutPrefix(d.Load(lookKey), lookOf(s.Owner, m.SeenAt))
	if nanoseconds, err := strconv.ParseInt(ran, 10, 64); ok && err == nil && nanoseconds > 0 && m.Phase == session.Running {
		m.SeenAt = m.SeenAt.Add(time.Duration(nanoseconds))
	}
	return m
}
