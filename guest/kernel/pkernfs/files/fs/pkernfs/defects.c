// SPDX-License-Identifier: GPL-2.0-only
/*
 * The defects that the RFC's code had, none of which is on by itself. With
 * pkernfs.defects=B1,B7 two of them are, so that a tool can be shown what they
 * leave in the region.
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "pkernfs.h"

static unsigned int defects;

static const struct {
	const char *name;
	unsigned int bit;
} names[] = {
	/* A full store is not noticed: inode -12 is written instead. */
	{ "B1", PKERNFS_B1 },
	/* A full region is not noticed: blocks beyond its end are given out. */
	{ "B6", PKERNFS_B6 },
	/* Each truncate gives all blocks anew, and adds to num_mappings. */
	{ "B7", PKERNFS_B7 },
	/* No block is ever given back. */
	{ "B8", PKERNFS_B8 },
};

bool pkernfs_defect(unsigned int which)
{
	return READ_ONCE(defects) & which;
}

static int defects_set(const char *value, const struct kernel_param *kp)
{
	char *text __free(kfree) = kstrdup(value, GFP_KERNEL);
	char *rest, *word;
	unsigned int bits = 0;

	if (!text)
		return -ENOMEM;
	rest = strim(text);
	while ((word = strsep(&rest, ",")) != NULL) {
		unsigned int i;

		if (!*word)
			continue;
		for (i = 0; i < ARRAY_SIZE(names); i++)
			if (!strcmp(word, names[i].name))
				break;
		if (i == ARRAY_SIZE(names))
			return -EINVAL;
		bits |= names[i].bit;
	}
	WRITE_ONCE(defects, bits);
	return 0;
}

static int defects_get(char *buffer, const struct kernel_param *kp)
{
	unsigned int bits = READ_ONCE(defects);
	int length = 0;
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(names); i++)
		if (bits & names[i].bit)
			length += sysfs_emit_at(buffer, length, "%s%s",
						length ? "," : "",
						names[i].name);
	return length + sysfs_emit_at(buffer, length, "\n");
}

static const struct kernel_param_ops defects_ops = {
	.set = defects_set,
	.get = defects_get,
};
module_param_cb(defects, &defects_ops, NULL, 0644);
MODULE_PARM_DESC(defects, "Defects of the RFC to have: B1, B6, B7, B8");
