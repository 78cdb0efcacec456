package journey

import (
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"unknot/app/need"
	"unknot/app/server"
)

// behindNginx serves a built site by Debian's nginx as it comes, with the file
// that the build wrote, mended where it says so. It returns the address.
func behindNginx(t *testing.T, site string) string {
	t.Helper()
	written := string(read(t, filepath.Join(site, "_nginx.conf")))
	return nginxWith(t, func(address string) string {
		return strings.NewReplacer("listen 80;", "listen "+address+";", "alias /srv/unknot/;", "alias "+site+"/;").Replace(written)
	})
}

// nginxWith starts Debian's nginx with what a configuration says of a site at an
// address, and returns where it is.
func nginxWith(t testing.TB, configured func(address string) string) string {
	t.Helper()
	program, err := exec.LookPath("nginx")
	if err != nil {
		program = "/usr/sbin/nginx" // which is on the path of root alone
		if _, err := os.Stat(program); err != nil && !need.Strict() {
			t.Skip("nginx is not installed, want the package nginx-light: run .ci/browsers")
		}
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "site.conf"), []byte(configured(address)))
	write(t, filepath.Join(dir, "nginx.conf"), fmt.Appendf(nil, `
daemon off;
master_process off;
pid %[1]s/pid;
error_log stderr crit;
events { }
http {
  access_log off;
  client_body_temp_path %[1]s/body;
  proxy_temp_path %[1]s/proxy;
  fastcgi_temp_path %[1]s/fastcgi;
  uwsgi_temp_path %[1]s/uwsgi;
  scgi_temp_path %[1]s/scgi;
  include %[1]s/site.conf;
}
`, dir))
	nginx := exec.Command(program, "-p", dir, "-e", "stderr", "-c", filepath.Join(dir, "nginx.conf"))
	nginx.Stderr = os.Stderr
	if err := nginx.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		nginx.Process.Kill()
		nginx.Wait()
	})
	for deadline := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		if conn, err := net.Dial("tcp", address); err == nil {
			conn.Close()
			return "http://" + address
		}
		if time.Now().After(deadline) {
			t.Fatal("nginx does not listen")
		}
	}
}

// Debian's nginx answers every address as our own server does, and the program
// runs behind it.
func TestSiteBehindNginx(t *testing.T) {
	for _, base := range []string{"/", "/unknot/"} {
		t.Run(base, func(t *testing.T) {
			t.Parallel()
			site := *dist
			if base != "/" {
				site = under(t)
			}
			site, err := filepath.Abs(site)
			if err != nil {
				t.Fatal(err)
			}
			handler, err := server.Handler(site)
			if err != nil {
				t.Fatal(err)
			}
			ours := httptest.NewServer(handler)
			t.Cleanup(ours.Close)
			theirs := behindNginx(t, site)
			for _, address := range addresses(t, site, base) {
				want, got := answerTo(t, ours.URL+address), answerTo(t, theirs+address)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s (-our server +nginx):\n%s", address, diff)
				}
			}
			p := newcomer(t)
			p.inject(startScript)
			p.site = theirs + strings.TrimSuffix(base, "/")
			p.open("/")
			p.kept()
			p.begin("wall")
			p.tap("button", ready)
			p.find("button", "Pause")
			p.runs()
		})
	}
}

// addresses are those of all files of a site, of its pages, and of some that
// are not there.
func addresses(t *testing.T, site, base string) []string {
	t.Helper()
	all := []string{base + "nowhere", base + "_headers", base + "web/gone.000000000000.js"}
	err := fs.WalkDir(os.DirFS(site), ".", func(name string, d fs.DirEntry, err error) error {
		switch ext := path.Ext(name); {
		case err != nil || d.IsDir() || strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") || ext == ".br" || ext == ".gz":
		case path.Base(name) == "index.html":
			all = append(all, base+strings.TrimSuffix(name, "index.html"))
		default:
			all = append(all, base+name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// A said is what a host says of an answer, of which a browser makes something.
type said struct {
	Status  int
	Body    string
	Headers map[string]string
}

func answerTo(t *testing.T, address string) said {
	t.Helper()
	r, err := http.NewRequest("GET", address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "gzip") // asked for, it is left as it comes
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	headers := map[string]string{}
	for _, name := range []string{
		"Content-Type", "Content-Encoding", "Cache-Control", "Vary", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
		"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Access-Control-Allow-Origin",
	} {
		headers[name] = res.Header.Get(name)
	}
	return said{res.StatusCode, fmt.Sprintf("%d bytes", len(body)), headers}
}
