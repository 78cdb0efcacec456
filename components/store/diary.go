package store

import (
	"errors"
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"unknot/components/device"
	"unknot/components/diary"
)

// lastRead is the diary as it was stored and read last. Years of it take a slow
// phone more than a tenth of a second to read, and most pages ask for it.
var lastRead struct {
	value string
	book  diary.Book
}

// ReadDiary returns the stored diary. An error says that it cannot be read.
func ReadDiary(d device.Device) (diary.Book, error) {
	value := d.Load(DiaryKey)
	if value == lastRead.value {
		return lastRead.book, nil
	}
	book, err := diary.Decode(value, d.Now().Location())
	if err == nil {
		lastRead.value, lastRead.book = value, book
	}
	return book, err
}

// errNotAside says that what could not be read could not be set aside either.
var errNotAside = errors.New("store: diary: no room to set aside what cannot be read, want it kept")

// OpenDiary returns the stored diary. One that cannot be read is set aside,
// never overwritten, and aside is true; the error says that there was no room
// for that.
func OpenDiary(d device.Device) (book diary.Book, aside bool, err error) {
	book, err = ReadDiary(d)
	if err == nil {
		return book, false, nil
	}
	app.Log(err)
	PutAside(d, DiaryKey)
	if d.Load(DiaryKey) != "" {
		return diary.Book{}, true, errNotAside
	}
	return diary.Book{}, true, nil
}

// ChangeDiary changes the stored diary. It reads it anew for that: another tab
// may have changed it in the meantime. The error says why the change will not
// be remembered; the book has it all the same.
func ChangeDiary(d device.Device, change func(diary.Book) diary.Book) (diary.Book, error) {
	book, _, err := OpenDiary(d)
	book = change(book)
	if err != nil {
		return book, err
	}
	value, err := diary.Encode(book)
	if err != nil {
		return book, err
	}
	switch err := d.Store(DiaryKey, value); {
	case err != nil && d.Load(DiaryKey) == value:
		return book, fmt.Errorf("store: diary: %w: %w", err, diary.ErrFleeting)
	case err != nil:
		return book, err
	}
	lastRead.value, lastRead.book = value, book
	return book, nil
}

// KeepRecord puts a record into the stored diary. The error says why the
// record will not be remembered.
func KeepRecord(d device.Device, r diary.Record) error {
	_, err := ChangeDiary(d, func(b diary.Book) diary.Book { return b.Put(r) })
	return err
}
