/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
#ifndef BOOT_COMPRESSED_PKRAM_H
#define BOOT_COMPRESSED_PKRAM_H

#include "misc.h"

#ifdef CONFIG_PKRAM
bool pkram_avoid_overlap(const struct mem_vector *img, u64 *earliest,
			 struct mem_vector *overlap);
#else
static inline bool pkram_avoid_overlap(const struct mem_vector *img,
				       u64 *earliest,
				       struct mem_vector *overlap)
{
	return false;
}
#endif

#endif /* BOOT_COMPRESSED_PKRAM_H */
