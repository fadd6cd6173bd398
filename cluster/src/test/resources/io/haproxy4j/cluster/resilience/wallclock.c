/* SPDX-License-Identifier: Apache-2.0
 *
 * Gives a program a wall clock of its own: the machine's, and so many seconds as the file named by WALL_CLOCK says, a
 * long in it. Clocks that never step stay as they are, as on a machine whose time is corrected. Preloaded; needs no
 * header and no particular C library.
 */
#if defined(__x86_64__)
#define CLOCK_GETTIME 228
#else
#define CLOCK_GETTIME 113
#endif
#define REALTIME 0
#define REALTIME_COARSE 5

struct moment {
    long seconds;
    long fraction;
};

extern long syscall(long number, ...);
extern char *getenv(const char *name);
extern int open(const char *path, int flags, ...);
extern int close(int file);
extern void *mmap(void *at, unsigned long size, int protection, int flags, int file, long offset);

static const volatile long *ahead;

__attribute__((constructor)) static void start(void)
{
    const char *path = getenv("WALL_CLOCK");
    int file = path ? open(path, 0) : -1;
    void *page = file < 0 ? (void *) -1 : mmap(0, sizeof(long), 1, 1, file, 0);
    close(file);
    ahead = page == (void *) -1 ? 0 : page;
}

int clock_gettime(int clock, struct moment *now)
{
    long result = syscall(CLOCK_GETTIME, (long) clock, now);
    if (result == 0 && ahead && (clock == REALTIME || clock == REALTIME_COARSE))
        now->seconds += *ahead;
    return (int) result;
}

int gettimeofday(struct moment *now, void *zone)
{
    (void) zone;
    if (clock_gettime(REALTIME, now) != 0)
        return -1;
    now->fraction /= 1000;
    return 0;
}

long time(long *out)
{
    struct moment now;
    if (clock_gettime(REALTIME, &now) != 0)
        return -1;
    if (out)
        *out = now.seconds;
    return now.seconds;
}
