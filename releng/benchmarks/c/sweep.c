/* SPDX-FileCopyrightText: The Folioscope authors */
/* SPDX-License-Identifier: EPL-2.0 */
/*
 * sweep FILE OFFSET COUNT: what a C loop reaches for the page-flag sweep: maps FILE and reads flags, mapping, type and
 * reference count of COUNT 64-byte struct pages from OFFSET on. Prints the median time of 21 passes.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

#define PASSES 21

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	double times[PASSES];
	uint64_t histogram[64] = {0}, sum = 0;
	struct stat st;

	if (argc != 4)
		return fprintf(stderr, "usage: sweep FILE OFFSET COUNT\n"), 2;
	int fd = open(argv[1], O_RDONLY);
	if (fd < 0 || fstat(fd, &st))
		return perror(argv[1]), 3;
	uint64_t offset = strtoull(argv[2], NULL, 0), count = strtoull(argv[3], NULL, 0);
	if (offset > (uint64_t)st.st_size || count > ((uint64_t)st.st_size - offset) / 64)
		return fprintf(stderr, "sweep: beyond the end of the file\n"), 2;
	const uint8_t *base = mmap(NULL, st.st_size, PROT_READ, MAP_SHARED, fd, 0);
	if (base == MAP_FAILED)
		return perror("mmap"), 3;
	for (int pass = 0; pass < PASSES; pass++) {
		struct timespec a, b;

		clock_gettime(CLOCK_MONOTONIC, &a);
		for (uint64_t i = 0; i < count; i++) {
			uint64_t word[8];

			memcpy(word, base + offset + i * 64, sizeof(word));
			histogram[word[0] & 63]++;
			sum += word[3] ^ word[6];
		}
		clock_gettime(CLOCK_MONOTONIC, &b);
		times[pass] = (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6;
	}
	qsort(times, PASSES, sizeof(times[0]), ascending);
	printf("median %.3f ms, minimum %.3f ms for %llu struct pages (check %llx)\n", times[PASSES / 2], times[0],
	       (unsigned long long)count, (unsigned long long)(sum ^ histogram[0]));
	return 0;
}
